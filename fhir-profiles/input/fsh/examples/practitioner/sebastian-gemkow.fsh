Instance: sebastian-gemkow
InstanceOf: OnkonetzPractitioner
Usage: #example
* insert Documented(sebastian-gemkow)
* active = true
* name.text = "Sebastian Gemkow"
* name.family = "Gemkow"
* name.given = "Sebastian"
