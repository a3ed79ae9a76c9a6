Instance: medizinische-fakultaet-leipzig
InstanceOf: OnkonetzPartner
Usage: #example
* insert Documented(medizinische-fakultaet-leipzig)
* active = true
* type[kind] = $onk-kind#medical-faculty "Medizinische Fakultät"
* name = "Medizinische Fakultät der Universität Leipzig"
* insert TownLeipzig
* partOf = Reference(universitaet-leipzig)
