Instance: OperationDefinition-near
InstanceOf: OperationDefinition
Title: "Services near a position"
Usage: #definition
* insert OperationOf(near, near, HealthcareService)
* name = "ServicesNear"
* title = "Services near a position"
* kind = #query
* description = "The named query of the German national directory (VZD): active services around a position, the nearest first, with organisations and places."
* insert German(description, [["Die benannte Abfrage des nationalen Verzeichnisdienstes (VZD): aktive Angebote um eine Position, das nächste zuerst, mit Einrichtungen und Orten."]])
* insert AskedFor(latitude, 1, decimal, [[Degrees north.]], [[Grad nördlicher Breite.]])
* insert Needed
* insert AskedFor(longitude, 1, decimal, [[Degrees east.]], [[Grad östlicher Länge.]])
* insert Needed
* insert AskedFor(distance, 1, decimal, [[How far away at most, in kilometres; more than 0, at most 100.]], [[Wie weit weg höchstens, in Kilometern; mehr als 0, höchstens 100.]])
* insert Needed
* insert AskedFor(text, 1, string, [[Words that all stand in the names of the service, its organisations or its places, or in the comment.]], [[Worte, die alle in den Namen des Angebots, seiner Einrichtungen oder Orte oder im Kommentar stehen.]])
* insert AskedFor(location, 1, string, [[A word of the address or the name of the place.]], [[Ein Wort aus Anschrift oder Namen des Ortes.]])
* insert AskedFor(isOpenInMinutes, 1, integer, [[Available that many minutes from now; 0 is now.]], [[Verfügbar in so vielen Minuten; 0 ist jetzt.]])
* insert AskedFor(specialty, *, string, [[A specialty or kind of service, code or system|code. Repeated: all of them. One that is not known finds nothing.]], [[Ein Fachgebiet oder eine Art von Angebot, Code oder System|Code. Mehrfach angegeben: alle. Was nicht bekannt ist, findet nichts.]])
* insert AskedFor(characteristics, *, string, [[A characteristic of the service, code or system|code. Repeated: all of them.]], [[Ein Merkmal des Angebots, Code oder System|Code. Mehrfach angegeben: alle.]])
* insert AskedFor(organization.type, 1, string, [[The kind of organisation, code or system|code.]], [[Die Art der Einrichtung, Code oder System|Code.]])
* insert AskedFor(_count, 1, integer, [[The number of hits, 1 to 100, without which it is 100.]], [[Die Zahl der Treffer, 1 bis 100; ohne Angabe 100.]])
* insert AnswersWithBundle([[A searchset of at most 100 services, their places and organisations.]], [[Ein Suchergebnis von höchstens 100 Angeboten mit ihren Orten und Einrichtungen.]])
