CodeSystem: PositionPrecision
Id: position-precision
Title: "Precision of a position"
Description: """
What the coordinates of a location stand for.
"""
* insert OwnCodeSystem(position-precision)
* #city "Ortsmitte" "Point of the town. Distances can be off by several kilometres."
* #city insert English([[Town point]])
* #campus "Gelände" "Point on the grounds of the institution."
* #campus insert English([[Campus]])
* #address "Adresse" "Point of the building or of its address."
* #address insert English([[Address]])
