package io.github.onkonetz.profiles;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the FHIR package to validators and guide builders at {@code /package.tgz}; 304 if the
 * client has it.
 */
@RestController
class PackageDownload {

  private final ConformancePackage conformance;

  PackageDownload(ConformancePackage conformance) {
    this.conformance = conformance;
  }

  @GetMapping("/package.tgz")
  ResponseEntity<byte[]> download() {
    return ResponseEntity.ok()
        .eTag("\"" + conformance.hash() + "\"")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"onkonetz.directory.tgz\"")
        .contentType(MediaType.parseMediaType("application/gzip"))
        .body(conformance.bytes());
  }
}
