import type { ReactNode } from "react";
import { pictureUrl } from "../facilitator";
import type { FacilitatorView } from "../facilitators.db.server";

/** Who leads a cohort: a picture where there is one, and the name beside it. */
export function FacilitatorList({
  facilitators,
  act,
}: {
  facilitators: readonly FacilitatorView[];
  act?: (facilitator: FacilitatorView) => ReactNode;
}) {
  return (
    <ul className="sc-people">
      {facilitators.map((one) => (
        <li key={one.id} className="sc-people__one">
          {one.picture && (
            // The name stands beside it: a reader would hear it twice.
            <img
              className="sc-people__face"
              src={pictureUrl(one.picture)}
              alt=""
              width={96}
              height={96}
              loading="lazy"
            />
          )}
          <div>
            <p className="sc-people__name">{one.name}</p>
            {one.line && <p>{one.line}</p>}
            {act?.(one)}
          </div>
        </li>
      ))}
    </ul>
  );
}
