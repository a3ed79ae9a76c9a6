ValueSet: PositionPrecisionValues
Id: position-precision
Title: "Precision of a position"
Description: """
All codes of the code system position-precision.
"""
* insert OwnValueSet
* include codes from system $position-precision
