/** Every address that nothing else answers to, so that the page for it has its language. */
export function loader() {
  throw new Response("Not Found", { status: 404 });
}

export default function NotFound() {
  return null;
}
