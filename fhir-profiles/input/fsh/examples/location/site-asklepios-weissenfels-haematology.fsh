Instance: site-asklepios-weissenfels-haematology
InstanceOf: OnkonetzLocation
Usage: #example
* insert Documented(site-asklepios-weissenfels-haematology)
* insert SiteOf(asklepios-weissenfels-haematology)
* name = "Klinik für Hämatologie, internistische Onkologie und Gastroenterologie"
* type = $v3-role#HEM
* insert TownWeissenfels
* insert PointWeissenfels
* partOf = Reference(site-asklepios-weissenfels)
