ValueSet: CenterCategoryValues
Id: center-category
Title: "Category of a certified centre"
Description: """
All codes of the code system center-category.
"""
* insert OwnValueSet
* include codes from system $center-category
