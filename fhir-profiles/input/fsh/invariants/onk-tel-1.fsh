// International: the digits after + or 00 include the country code, and may repeat the trunk zero as (0).
// National: the trunk zero stands for Germany.
Invariant: onk-tel-1
Description: "A phone or fax number is in E.164 form, or begins with +, 00 or 0 and has only digits and separators, so that it can be brought to that form."
Severity: #error
Expression: "(value.hasValue() and system.exists() and (system = 'phone' or system = 'fax' or system = 'sms')) implies (value.matches('^([+]|00)[ ]?[1-9]([ /().–-]*[0-9]){6,15}$') or value.matches('^[(]?0[1-9]([ /().–-]*[0-9]){3,13}$'))"
* insert German(human, [["Eine Telefon- oder Faxnummer steht in der Form E.164 oder beginnt mit +, 00 oder 0 und enthält nur Ziffern und Trennzeichen, so dass sie in diese Form gebracht werden kann."]])
