Instance: thueringen
InstanceOf: OnkonetzJurisdiction
Usage: #example
* insert Documented(thueringen)
* insert District(Thüringen, DE-TH)
