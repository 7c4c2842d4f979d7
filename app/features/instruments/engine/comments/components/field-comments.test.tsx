import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FieldComments } from "./field-comments";

test("each button says of which comment it is", () => {
  const comments = ["a", "b"].map((id) => ({
    ...{ id, by: `Noor ${id}`, text: "Waarom?", key: "place", createdAt: new Date("2027-01-12T10:00:00Z") },
    ...{ isSettled: false, isMine: false, isFieldChanged: false },
  }));
  const html = renderToStaticMarkup(<FieldComments comments={comments} mayEdit />).replaceAll("<!-- -->", "");
  for (const { by } of comments) expect(html.split(`>: ${by}, `)).toHaveLength(4);
});
