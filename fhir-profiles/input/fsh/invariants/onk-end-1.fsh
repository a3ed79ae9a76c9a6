Invariant: onk-end-1
Description: "The address of an endpoint is absolute: a scheme such as https or mailto, a colon and no spaces."
Severity: #error
Expression: "address.hasValue() implies address.matches('^[A-Za-z][A-Za-z0-9+.-]*:[^ ]+$')"
* insert German(human, [["Die Adresse eines Endpunkts ist absolut: ein Schema wie https oder mailto, ein Doppelpunkt und keine Leerzeichen."]])
