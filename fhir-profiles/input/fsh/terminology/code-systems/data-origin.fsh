CodeSystem: DataOrigin
Id: data-origin
Title: "Origin of an entry"
Description: """
How an entry came into the directory. Used as tag; the document itself is named by a Provenance.
"""
* insert OwnCodeSystem(data-origin)
* #published-source "Aus veröffentlichter Quelle" "Stands in a published document."
* #published-source insert English([[From a published source]])
* #synthetic "Synthetisch" "Made up to fill what a source counts but does not name. No such organization exists."
* #synthetic insert English([[Synthetic]])
* #submitted "Eingereicht" "Sent by a partner and released by the office."
* #submitted insert English([[Submitted]])
* #maintained "Gepflegt" "Entered by the office."
* #maintained insert English([[Maintained]])
