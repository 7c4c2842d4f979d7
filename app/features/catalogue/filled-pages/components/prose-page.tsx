import { Hero } from "~/ui/frame/hero";
import { Lead } from "~/ui/text";
import { Chapters } from "../../pages/components/chapters";
import type { FilledPage } from "../fill-page.server";

/** A public page of prose in chapters. */
export function ProsePage({ name, title, description, intro, chapters }: FilledPage) {
  return (
    <>
      <Hero seed={name}>
        <h1>{title}</h1>
        <Lead>{description}</Lead>
      </Hero>
      <Chapters intro={intro} chapters={chapters} />
    </>
  );
}
