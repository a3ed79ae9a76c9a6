CodeSystem: PractitionerFunction
Id: practitioner-function
Title: "Function of a person"
Description: """
The office a person holds in an organization of a network.
"""
* insert OwnCodeSystem(practitioner-function)
* #director "Direktor/in"
* #director insert English([[Director]])
* #speaker "Sprecher/in"
* #speaker insert English([[Speaker]])
* #chief-physician "Chefarzt/Chefärztin"
* #chief-physician insert English([[Head physician]])
* #managing-director "Geschäftsführer/in"
* #managing-director insert English([[Managing director]])
* #dean "Dekan/in"
* #dean insert English([[Dean]])
* #minister "Minister/in"
* #minister insert English([[Minister]])
* #medical-director "Ärztliche/r Direktor/in"
* #medical-director insert English([[Medical director]])
* #coordinator "Zentrumskoordinator/in"
* #coordinator insert English([[Centre coordinator]])
* #contact "Ansprechpartner/in"
* #contact insert English([[Contact person]])
* #study-nurse "Studienassistenz (Study Nurse)"
* #study-nurse insert English([[Study nurse]])
* #tumor-documentation "Tumordokumentar/in"
* #tumor-documentation insert English([[Tumour documentation officer]])
* #psycho-oncologist "Psychoonkologe/Psychoonkologin"
* #psycho-oncologist insert English([[Psycho-oncologist]])
* #onco-nurse "Onkologische Fachpflege"
* #onco-nurse insert English([[Oncology nurse]])
* #social-worker "Sozialarbeiter/in"
* #social-worker insert English([[Social worker]])
