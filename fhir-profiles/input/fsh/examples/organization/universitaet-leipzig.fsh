Instance: universitaet-leipzig
InstanceOf: OnkonetzPartner
Usage: #example
* insert Documented(universitaet-leipzig)
* active = true
* type[kind] = $onk-kind#university "Universität"
* name = "Universität Leipzig"
* insert TownLeipzig
