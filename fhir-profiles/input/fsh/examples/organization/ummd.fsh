Instance: ummd
InstanceOf: OnkonetzHospital
Usage: #example
* insert Documented(ummd)
* active = true
* type[kind] = $onk-kind#university-medicine "Universitätsmedizin (Klinikum und Fakultät)"
* type[kind].coding[1] = $ihe-type#facility
* name = "Universitätsmedizin Magdeburg"
* alias = "UMMD"
* insert TownMagdeburg
