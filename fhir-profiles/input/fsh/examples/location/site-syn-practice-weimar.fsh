Instance: site-syn-practice-weimar
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-practice-weimar)
* insert SiteOf(syn-practice-weimar)
* name = "Hautärztliche Praxis Nachtigallenweg Weimar (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownWeimar
* insert PointWeimar
