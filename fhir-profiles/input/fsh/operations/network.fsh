Instance: OperationDefinition-network
InstanceOf: OperationDefinition
Title: "Network around an organisation"
Usage: #definition
* insert OperationOf(network, network, Organization)
* type = false
* instance = true
* name = "Network"
* title = "Network around an organisation"
* kind = #operation
* description = "What is around an organisation: what it is part of and what is part of it, in which networks it takes part and who takes part in it, as what, from when to when."
* insert German(description, [["Was um eine Einrichtung herum liegt: wovon sie Teil ist und was zu ihr gehört, woran sie teilnimmt und wer an ihr teilnimmt, als was, von wann bis wann."]])
* insert AskedFor(depth, 1, integer, [[How many relations away from the organisation, 0 to 10; 1 if not given.]], [[Wie viele Beziehungen weit von der Einrichtung, 0 bis 10; ohne Angabe 1.]])
* insert AskedFor(relation, *, code, [[Where relations are followed: whole (what it is part of), part (what is part of it), network (what it takes part in), member (who takes part in it); all if not given.]], [[Wohin Beziehungen verfolgt werden: whole (wovon sie Teil ist), part (was zu ihr gehört), network (woran sie teilnimmt), member (wer an ihr teilnimmt); ohne Angabe alle.]])
* insert AskedForRelations
* insert AnswersWithBundle([[A searchset. Matches: the organisations, the nearest first, with the one in the middle at the head. Includes: the affiliations between them, and a Parameters resource with the depth of each organisation, each relation, and the number of partners of the organisation by kind.]], [[Ein Suchergebnis. Treffer: die Einrichtungen, die nächsten zuerst, die mittlere am Anfang. Dazu: die Beziehungen zwischen ihnen und eine Parameters-Ressource mit der Tiefe jeder Einrichtung, jeder Beziehung und der Zahl der Partner nach Art.]])
