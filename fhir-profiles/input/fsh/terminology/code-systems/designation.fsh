CodeSystem: Designation
Id: designation
Title: "Designation or certificate"
Description: """
What was awarded to an organization, a location or a service. Who awarded it, its number, period and status stand beside it in the designation extension.
"""
* insert OwnCodeSystem(designation)
* #spitzenzentrum "Onkologisches Spitzenzentrum (Deutsche Krebshilfe)" "Designation by Deutsche Krebshilfe, granted for periods of four years."
* #spitzenzentrum insert English([[Comprehensive cancer centre (Deutsche Krebshilfe)]])
* #dkg-oz "Zertifiziertes Onkologisches Zentrum (DKG)"
* #dkg-oz insert English([[Certified oncology centre (DKG)]])
* #dkg-organ "Zertifiziertes Organkrebszentrum (DKG)" "The organ is said by the center category beside it."
* #dkg-organ insert English([[Certified organ cancer centre (DKG)]])
* #dkg-modul "Zertifiziertes Modul (DKG)"
* #dkg-modul insert English([[Certified module (DKG)]])
* #dkg-schwerpunkt "Zertifizierter Schwerpunkt (DKG)"
* #dkg-schwerpunkt insert English([[Certified focus area (DKG)]])
* #dkg-zpm "Zertifiziertes Zentrum für Personalisierte Medizin (DKG)"
* #dkg-zpm insert English([[Certified centre for personalised medicine (DKG)]])
* #gba-atmp-car-t "MD-Bescheinigung ATMP-QS-RL Anlage I (CAR-T)" "Certificate of the Medizinischer Dienst that a hospital site may give CAR-T cells in the indications it names. Belongs on a location or a service."
* #gba-atmp-car-t insert English([[Certificate under the German ATMP quality directive, annex I (CAR-T)]])
* #jacie "JACIE-Akkreditierung Stammzelltransplantation"
* #jacie insert English([[JACIE accreditation for stem cell transplantation]])
* #nngm "nNGM-Netzwerkzentrum" "Network centre of the national network genomic medicine lung cancer."
* #nngm insert English([[nNGM network centre]])
* #nngm-partner "nNGM-Netzwerkpartner"
* #nngm-partner insert English([[nNGM network partner]])
* #none "Keine Auszeichnung" "Says expressly that nothing was awarded. A missing designation says nothing."
* #none insert English([[No designation]])
