Instance: universitaetsmedizin-leipzig
InstanceOf: OnkonetzHospital
Usage: #example
* insert Documented(universitaetsmedizin-leipzig)
* active = true
* type[kind] = $onk-kind#university-medicine "Universitätsmedizin (Klinikum und Fakultät)"
* name = "Universitätsmedizin Leipzig"
* insert TownLeipzig
