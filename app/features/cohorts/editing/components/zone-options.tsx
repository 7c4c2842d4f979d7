const offered = [
  "Europe/Amsterdam",
  "Europe/Brussels",
  "Europe/Berlin",
  "Europe/Paris",
  "Europe/London",
  "America/Aruba",
  "America/Curacao",
  "America/Paramaribo",
];

/** The time zones that are offered; the present one as well when it is another. */
export function ZoneOptions({ present }: { present: string }) {
  const zones = offered.includes(present) || present === "" ? offered : [...offered, present];
  return zones.map((zone) => (
    <option key={zone} value={zone}>
      {zone.replace("_", " ")}
    </option>
  ));
}
