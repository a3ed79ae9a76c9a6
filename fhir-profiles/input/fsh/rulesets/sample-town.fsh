// Where the towns of the sample networks lie. A point is that of the town, not of an institution in it.
// Points: GeoNames (https://www.geonames.org), CC BY 4.0, of the postal code area in the middle of the town.

RuleSet: TownAltenburg
* address.city = "Altenburg"
* address.state = "DE-TH"
* address.country = "DE"

RuleSet: PointAltenburg
* position.latitude = 50.9876
* position.longitude = 12.4368
* position.extension[precision].valueCode = #city

RuleSet: TownBautzen
* address.city = "Bautzen"
* address.state = "DE-SN"
* address.country = "DE"

RuleSet: PointBautzen
* position.latitude = 51.1825
* position.longitude = 14.4292
* position.extension[precision].valueCode = #city

RuleSet: TownBonn
* address.city = "Bonn"
* address.state = "DE-NW"
* address.country = "DE"

RuleSet: TownChemnitz
* address.city = "Chemnitz"
* address.state = "DE-SN"
* address.country = "DE"

RuleSet: PointChemnitz
* position.latitude = 50.8351
* position.longitude = 12.9222
* position.extension[precision].valueCode = #city

RuleSet: TownDessauRosslau
* address.city = "Dessau-Roßlau"
* address.state = "DE-ST"
* address.country = "DE"

RuleSet: PointDessauRosslau
* position.latitude = 51.8441
* position.longitude = 12.2475
* position.extension[precision].valueCode = #city

RuleSet: TownDresden
* address.city = "Dresden"
* address.state = "DE-SN"
* address.country = "DE"

RuleSet: PointDresden
* position.latitude = 51.0507
* position.longitude = 13.7366
* position.extension[precision].valueCode = #city

RuleSet: TownErfurt
* address.city = "Erfurt"
* address.state = "DE-TH"
* address.country = "DE"

RuleSet: PointErfurt
* position.latitude = 50.9746
* position.longitude = 11.0297
* position.extension[precision].valueCode = #city

RuleSet: TownEssen
* address.city = "Essen"
* address.state = "DE-NW"
* address.country = "DE"

RuleSet: PointEssen
* position.latitude = 51.4535
* position.longitude = 7.0102
* position.extension[precision].valueCode = #city

RuleSet: TownGera
* address.city = "Gera"
* address.state = "DE-TH"
* address.country = "DE"

RuleSet: PointGera
* position.latitude = 50.8782
* position.longitude = 12.0824
* position.extension[precision].valueCode = #city

RuleSet: TownGoerlitz
* address.city = "Görlitz"
* address.state = "DE-SN"
* address.country = "DE"

RuleSet: PointGoerlitz
* position.latitude = 51.1503
* position.longitude = 14.9829
* position.extension[precision].valueCode = #city

RuleSet: TownHalberstadt
* address.city = "Halberstadt"
* address.state = "DE-ST"
* address.country = "DE"

RuleSet: PointHalberstadt
* position.latitude = 51.8956
* position.longitude = 11.0562
* position.extension[precision].valueCode = #city

RuleSet: TownHalle
* address.city = "Halle (Saale)"
* address.state = "DE-ST"
* address.country = "DE"

RuleSet: PointHalle
* position.latitude = 51.483
* position.longitude = 11.972
* position.extension[precision].valueCode = #city

RuleSet: TownJena
* address.city = "Jena"
* address.state = "DE-TH"
* address.country = "DE"

RuleSet: PointJena
* position.latitude = 50.9326
* position.longitude = 11.5868
* position.extension[precision].valueCode = #city

RuleSet: TownLeipzig
* address.city = "Leipzig"
* address.state = "DE-SN"
* address.country = "DE"

RuleSet: PointLeipzig
* position.latitude = 51.342
* position.longitude = 12.375
* position.extension[precision].valueCode = #city

RuleSet: TownMagdeburg
* address.city = "Magdeburg"
* address.state = "DE-ST"
* address.country = "DE"

RuleSet: PointMagdeburg
* position.latitude = 52.1243
* position.longitude = 11.6322
* position.extension[precision].valueCode = #city

RuleSet: TownMerseburg
* address.city = "Merseburg"
* address.state = "DE-ST"
* address.country = "DE"

RuleSet: PointMerseburg
* position.latitude = 51.3548
* position.longitude = 11.9892
* position.extension[precision].valueCode = #city

RuleSet: TownMuenster
* address.city = "Münster"
* address.state = "DE-NW"
* address.country = "DE"

RuleSet: PointMuenster
* position.latitude = 51.9597
* position.longitude = 7.6314
* position.extension[precision].valueCode = #city

RuleSet: TownNaumburg
* address.city = "Naumburg (Saale)"
* address.state = "DE-ST"
* address.country = "DE"

RuleSet: PointNaumburg
* position.latitude = 51.1499
* position.longitude = 11.8098
* position.extension[precision].valueCode = #city

RuleSet: TownNordhausen
* address.city = "Nordhausen"
* address.state = "DE-TH"
* address.country = "DE"

RuleSet: PointNordhausen
* position.latitude = 51.5018
* position.longitude = 10.7957
* position.extension[precision].valueCode = #city

RuleSet: TownOsnabrueck
* address.city = "Osnabrück"
* address.state = "DE-NI"
* address.country = "DE"

RuleSet: PointOsnabrueck
* position.latitude = 52.2738
* position.longitude = 8.0521
* position.extension[precision].valueCode = #city

RuleSet: TownPlauen
* address.city = "Plauen"
* address.state = "DE-SN"
* address.country = "DE"

RuleSet: PointPlauen
* position.latitude = 50.4942
* position.longitude = 12.1353
* position.extension[precision].valueCode = #city

RuleSet: TownQuedlinburg
* address.city = "Quedlinburg"
* address.state = "DE-ST"
* address.country = "DE"

RuleSet: PointQuedlinburg
* position.latitude = 51.7884
* position.longitude = 11.1501
* position.extension[precision].valueCode = #city

RuleSet: TownSangerhausen
* address.city = "Sangerhausen"
* address.state = "DE-ST"
* address.country = "DE"

RuleSet: PointSangerhausen
* position.latitude = 51.4722
* position.longitude = 11.2953
* position.extension[precision].valueCode = #city

RuleSet: TownStendal
* address.city = "Stendal"
* address.state = "DE-ST"
* address.country = "DE"

RuleSet: PointStendal
* position.latitude = 52.6069
* position.longitude = 11.8587
* position.extension[precision].valueCode = #city

RuleSet: TownSuhl
* address.city = "Suhl"
* address.state = "DE-TH"
* address.country = "DE"

RuleSet: PointSuhl
* position.latitude = 50.608
* position.longitude = 10.6957
* position.extension[precision].valueCode = #city

RuleSet: TownWeimar
* address.city = "Weimar"
* address.state = "DE-TH"
* address.country = "DE"

RuleSet: PointWeimar
* position.latitude = 50.9804
* position.longitude = 11.3263
* position.extension[precision].valueCode = #city

RuleSet: TownWeissenfels
* address.city = "Weißenfels"
* address.state = "DE-ST"
* address.country = "DE"

RuleSet: PointWeissenfels
* position.latitude = 51.2015
* position.longitude = 11.9684
* position.extension[precision].valueCode = #city

RuleSet: TownZeitz
* address.city = "Zeitz"
* address.state = "DE-ST"
* address.country = "DE"

RuleSet: PointZeitz
* position.latitude = 51.0496
* position.longitude = 12.1369
* position.extension[precision].valueCode = #city

RuleSet: TownZwickau
* address.city = "Zwickau"
* address.state = "DE-SN"
* address.country = "DE"

RuleSet: PointZwickau
* position.latitude = 50.7114
* position.longitude = 12.4928
* position.extension[precision].valueCode = #city
