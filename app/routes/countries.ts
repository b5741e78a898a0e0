/** Where customers of a package may have their seat: the EU and its neighbours, Germany first. */
export const countries = [
  "DE",
  ..."AT BE BG CH CY CZ DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK US".split(
    " ",
  ),
] as [string, ...string[]];
