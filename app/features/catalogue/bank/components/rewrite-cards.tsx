import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { Card, CardGrid } from "~/ui/card";

/** A text of the bank as a list names it. */
export interface ListedRewrite {
  slug: string;
  title: string;
  description: string;
}

/** Texts of the bank to choose from. */
export function RewriteCards({ rewrites }: { rewrites: readonly ListedRewrite[] }) {
  const locale = useLocale();
  return (
    <CardGrid>
      {rewrites.map(({ slug, title, description }) => (
        <Card key={slug} href={publicPath("rewrite", locale, slug)} title={title}>
          {description}
        </Card>
      ))}
    </CardGrid>
  );
}
