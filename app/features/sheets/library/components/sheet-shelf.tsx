import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { ButtonLink } from "~/ui/form/button";
import { Tag } from "~/ui/progress";
import { libraryMessages } from "../library.messages";
import type { ListedSheet, ShelfOfMasterclass } from "../library.server";

/** The sheets of one masterclass, by module; without a download it says how to get one. */
export function SheetShelf({ shelf, isVisitor }: { shelf: ShelfOfMasterclass; isVisitor: boolean }) {
  const t = libraryMessages[useLocale()];
  return (
    <div className="sc-stack--wide">
      {shelf.modules.map(({ id, title, number, sheets }) => (
        <section key={id} className="sc-stack" aria-labelledby={id}>
          <h3 id={id}>{t.module(title, number)}</h3>
          <ul className="sc-shelf">
            {sheets.map((sheet) => (
              <li key={sheet.id} id={sheet.id} className="sc-shelf__sheet">
                <ShelvedSheet {...{ sheet, shelf, isVisitor }} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function ShelvedSheet({
  sheet: { title, purpose, pages, readers, href },
  shelf,
  isVisitor,
}: {
  sheet: ListedSheet;
  shelf: ShelfOfMasterclass;
  isVisitor: boolean;
}) {
  const locale = useLocale();
  const t = libraryMessages[locale];
  return (
    <>
      <h4>{title}</h4>
      <p>{purpose}</p>
      <p className="sc-shelf__facts">
        {t.pages(pages)}{" "}
        <Tag colour={readers === "everyone" ? "olive" : "petrol"}>
          {t[readers === "everyone" ? "forEveryone" : "forLearners"]}
        </Tag>
      </p>
      {href ? (
        <p>
          <ButtonLink look="secondary" href={href} icon="down" download>
            {t.download(title)}
          </ButtonLink>
        </p>
      ) : (
        <p>
          <a href={shelf.href}>{t.wayIn(shelf.title)}</a>
          {isVisitor && (
            <>
              {" · "}
              <a href={`/sign-in?redirectTo=${encodeURIComponent(publicPath("material", locale))}`}>
                {t.signIn}
              </a>
            </>
          )}
        </p>
      )}
    </>
  );
}
