Instance: haifa-kathrin-al-ali
InstanceOf: OnkonetzPractitioner
Usage: #example
* insert Documented(haifa-kathrin-al-ali)
* insert Person(Prof. Dr. med., Haifa Kathrin, Al-Ali)
