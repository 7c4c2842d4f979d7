import type { ReactNode } from "react";
import "~/styles/components/sheet.css";
import { Mosaic } from "../mosaic/mosaic-view";

/** A certificate, ticket or receipt: one sheet, on screen and on paper. The certificate carries its number's seal. */
export function Sheet({
  kind,
  seed,
  kicker,
  title,
  foot,
  actions,
  children,
}: {
  kind: "certificate" | "ticket" | "receipt";
  /** The number: the seal of a certificate, the band of a ticket. */
  seed: string;
  /** What this is: "Certificaat". */
  kicker: ReactNode;
  /** The holder's name, or the title. */
  title: ReactNode;
  foot?: ReactNode;
  /** Below the sheet, not on paper: `Actions` with download or print. */
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <article className={`sc-sheet sc-sheet--${kind}`}>
        {kind !== "receipt" && <Mosaic seed={seed} shape="band" />}
        <div className="sc-sheet__body">
          {kind === "certificate" && (
            <div className="sc-sheet__seal">
              <Mosaic seed={seed} shape="seal" />
            </div>
          )}
          <p className="sc-sheet__kicker">{kicker}</p>
          <h1 className="sc-sheet__holder">{title}</h1>
          {children}
        </div>
        {foot && <div className="sc-sheet__foot">{foot}</div>}
      </article>
      {actions && <div className="sc-sheet__actions">{actions}</div>}
    </>
  );
}
