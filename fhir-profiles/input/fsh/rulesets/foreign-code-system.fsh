// An excerpt of somebody else's code system, under its own address and version: what is not listed here may exist.
RuleSet: ForeignCodeSystem(system, version, content, publisher)
* ^url = "{system}"
* ^version = "{version}"
* ^content = #{content}
* ^publisher = "{publisher}"
* ^experimental = false
