package io.github.onkonetz.storage;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.model.entity.StorageSettings;
import ca.uhn.fhir.rest.api.SearchTotalModeEnum;
import java.util.Set;

/** How HAPI stores and searches here, and why. */
final class RepositorySettings {

  private RepositorySettings() {}

  static JpaStorageSettings create() {
    JpaStorageSettings settings = new JpaStorageSettings();
    speakingIdsOfAnyForm(settings);
    searchesAreComplete(settings);
    readsDoNotWrite(settings);
    switchOffWhatADirectoryDoesNotUse(settings);
    return settings;
  }

  private static void speakingIdsOfAnyForm(JpaStorageSettings settings) {
    settings.setResourceServerIdStrategy(JpaStorageSettings.IdStrategyEnum.UUID);
    settings.setResourceClientIdStrategy(JpaStorageSettings.ClientIdStrategyEnum.ANY);
    // What a submission wants is kept as the transaction that it would be.
    settings.setBundleTypesAllowedForStorage(
        Set.of("collection", "document", "message", "transaction"));
  }

  private static void searchesAreComplete(JpaStorageSettings settings) {
    settings.setIndexMissingFields(StorageSettings.IndexEnabledEnum.ENABLED);
    settings.setAllowContainsSearches(true);
    settings.setDefaultTotalMode(SearchTotalModeEnum.ACCURATE);
    settings.setStoreMetaSourceInformation(
        JpaStorageSettings.StoreMetaSourceInformationEnum.SOURCE_URI);
    // HAPI cuts included entries silently at this number; a page has at most a thousand matches.
    settings.setMaximumIncludesToLoadPerPage(100_000);
  }

  private static void readsDoNotWrite(JpaStorageSettings settings) {
    settings.setReuseCachedSearchResultsForMillis(null);
    settings.setHistoryCountMode(ca.uhn.fhir.jpa.api.model.HistoryCountModeEnum.COUNT_ACCURATE);
  }

  private static void switchOffWhatADirectoryDoesNotUse(JpaStorageSettings settings) {
    // Expansions come from the value sets themselves; a copy in tables would be minutes behind.
    settings.setPreExpandValueSets(false);
    settings.setEnableTaskPreExpandValueSets(false);
    // Code systems up to this size are searchable (":below") as soon as they are written.
    settings.setDeferIndexingForCodesystemsOfSize(10_000);
    settings.setMarkResourcesForReindexingUponSearchParameterChange(false);
    settings.setEnableTaskResourceReindexing(false);
    settings.setEnableTaskBulkImportJobExecution(false);
    settings.setEnableTaskBulkExportJobExecution(false);
    settings.setEnableTaskStaleSearchCleanup(false);
    settings.setSchedulingDisabled(false);
  }
}
