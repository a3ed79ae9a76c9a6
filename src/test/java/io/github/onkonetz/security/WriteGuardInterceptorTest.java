package io.github.onkonetz.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class WriteGuardInterceptorTest {

  private static final String TOKEN = "0123456789abcdefghij";

  @Test
  void refusesEveryKindOfWriteWithoutTheToken() {
    WriteGuardInterceptor guard = new WriteGuardInterceptor(TOKEN, true);
    for (RestOperationTypeEnum write :
        EnumSet.of(
            RestOperationTypeEnum.CREATE,
            RestOperationTypeEnum.UPDATE,
            RestOperationTypeEnum.PATCH,
            RestOperationTypeEnum.DELETE,
            RestOperationTypeEnum.TRANSACTION,
            RestOperationTypeEnum.META_ADD,
            RestOperationTypeEnum.EXTENDED_OPERATION_INSTANCE)) {
      assertThatThrownBy(() -> guard.holdWritesToTheToken(request(null, null), write))
          .as(write.name())
          .isInstanceOf(AuthenticationException.class);
      assertThatThrownBy(() -> guard.holdWritesToTheToken(request("Bearer wrong", null), write))
          .as(write.name())
          .isInstanceOf(AuthenticationException.class);
    }
  }

  @Test
  void acceptsTheToken() {
    WriteGuardInterceptor guard = new WriteGuardInterceptor(TOKEN, false);
    assertThatCode(
            () ->
                guard.holdWritesToTheToken(
                    request("Bearer " + TOKEN, null), RestOperationTypeEnum.UPDATE))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesWritesOnAnOpenAddressThatHasNoToken() {
    WriteGuardInterceptor guard = new WriteGuardInterceptor(null, false);
    assertThatThrownBy(
            () -> guard.holdWritesToTheToken(request(null, null), RestOperationTypeEnum.CREATE))
        .isInstanceOf(ForbiddenOperationException.class);
  }

  @Test
  void acceptsWritesOnLoopbackButNotFromPagesOfOthers() {
    WriteGuardInterceptor guard = new WriteGuardInterceptor(null, true);
    assertThatCode(
            () -> guard.holdWritesToTheToken(request(null, null), RestOperationTypeEnum.CREATE))
        .doesNotThrowAnyException();
    assertThatThrownBy(
            () ->
                guard.holdWritesToTheToken(
                    request(null, "cross-site"), RestOperationTypeEnum.CREATE))
        .isInstanceOf(ForbiddenOperationException.class);
  }

  @Test
  void letsEveryoneReadAndValidate() {
    WriteGuardInterceptor guard = new WriteGuardInterceptor(TOKEN, false);
    assertThatCode(
            () -> {
              guard.holdWritesToTheToken(request(null, null), RestOperationTypeEnum.SEARCH_TYPE);
              guard.holdWritesToTheToken(request(null, null), RestOperationTypeEnum.READ);
              RequestDetails validate = request(null, null);
              validate.setOperation("$validate");
              guard.holdWritesToTheToken(validate, RestOperationTypeEnum.EXTENDED_OPERATION_TYPE);
            })
        .doesNotThrowAnyException();
  }

  private static RequestDetails request(String authorization, String fetchSite) {
    MockHttpServletRequest http = new MockHttpServletRequest();
    if (authorization != null) {
      http.addHeader("Authorization", authorization);
    }
    if (fetchSite != null) {
      http.addHeader("Sec-Fetch-Site", fetchSite);
    }
    ServletRequestDetails request = new ServletRequestDetails();
    request.setServletRequest(http);
    return request;
  }
}
