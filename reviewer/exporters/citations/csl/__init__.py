"""A processor of the Citation Style Language (CSL 1.0.2): from works and a style to references and citations.

Written after the specification, https://docs.citationstyles.org/en/stable/specification.html. Where that leaves a choice,
the choice is that of citeproc-js, the processor that most people's references come from.
"""
