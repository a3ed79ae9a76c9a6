Instance: universitaetsmedizin-essen
InstanceOf: OnkonetzHospital
Usage: #example
* insert Documented(universitaetsmedizin-essen)
* active = true
* type[kind] = $onk-kind#university-medicine "Universitätsmedizin (Klinikum und Fakultät)"
* type[kind].coding[1] = $ihe-type#facility
* name = "Universitätsmedizin Essen"
* insert TownEssen
