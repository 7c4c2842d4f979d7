/** One figure. `of` names the ceiling that a share is a share of; a null value could not be measured on this machine. */
export interface Result {
  name: string;
  value: number | null;
  unit: string;
  of?: string;
}

const rounded = (value: number | null) =>
  value === null ? null : Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));

/** Prints the figures: a table for people, or one JSON object a line. */
export function report(results: Result[], json: boolean): void {
  for (const { name, value, unit, of } of results) {
    const shown = rounded(value);
    if (json) console.log(JSON.stringify({ name, value: shown, unit, ...(of ? { of } : {}) }));
    else
      console.log(
        `${name.padEnd(34)} ${String(shown ?? "not measured").padStart(12)} ${unit}${of ? ` of ${of}` : ""}`,
      );
  }
}
