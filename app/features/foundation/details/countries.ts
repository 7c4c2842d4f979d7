/** Where the foundation may have its seat: the member states of the EU (ISO 3166-1), its own first. */
export const countries: readonly string[] =
  "NL AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT PL PT RO SE SI SK".split(" ");
