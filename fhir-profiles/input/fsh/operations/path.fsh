Instance: OperationDefinition-path
InstanceOf: OperationDefinition
Title: "How two organisations are connected"
Usage: #definition
* insert OperationOf(path, path, Organization)
* name = "Path"
* title = "How two organisations are connected"
* kind = #operation
* description = "The shortest ways from one organisation to another over partOf and affiliations, in both directions."
* insert German(description, [["Die kürzesten Wege von einer Einrichtung zu einer anderen über partOf und Beziehungen, in beiden Richtungen."]])
* insert AskedFor(from, 1, string, [[One organisation: its id, Organization/id, or an identifier as system|value.]], [[Die eine Einrichtung: ihre Id, Organization/Id oder ein Identifikator als System|Wert.]])
* insert Needed
* insert AskedFor(to, 1, string, [[The other organisation, likewise.]], [[Die andere Einrichtung, ebenso.]])
* insert Needed
* insert AskedFor(length, 1, integer, [[How many relations a way may have, 1 to 10; 10 if not given.]], [[Wie viele Beziehungen ein Weg haben darf, 1 bis 10; ohne Angabe 10.]])
* insert AskedForRelations
* insert AnswersWithBundle([[A searchset. Matches: the organisations on the ways, in their order. Includes: the affiliations between them, and a Parameters resource that lists the ways step by step, at most 20 of the same length. Without a way there is no match, and an OperationOutcome says so.]], [[Ein Suchergebnis. Treffer: die Einrichtungen auf den Wegen, in deren Reihenfolge. Dazu: die Beziehungen zwischen ihnen und eine Parameters-Ressource mit den Wegen Schritt für Schritt, höchstens 20 gleicher Länge. Ohne Weg gibt es keinen Treffer, und ein OperationOutcome sagt es.]])
