import type { PersonName } from "../person-name";

/** A name with its Latin spelling behind it, each in its own direction. */
export function NameWithSpelling({ name, latinName }: PersonName) {
  return (
    <>
      <bdi>{name}</bdi>
      {latinName !== "" && <> ({latinName})</>}
    </>
  );
}
