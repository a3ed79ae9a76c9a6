Instance: syn-cancer-center-erfurt
InstanceOf: OnkonetzCenter
Usage: #example
* insert Synthetic(syn-cancer-center-erfurt)
* active = true
* type[kind] = $onk-kind#oncology-center "Onkologisches Zentrum"
* name = "Onkologisches Zentrum Storchenwiese Erfurt (synthetisch)"
* insert TownErfurt
