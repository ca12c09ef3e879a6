/** Where the client reached us, also through a proxy that says so: "https://marsad.example". */
export function originOf(request: Request): string {
  const url = new URL(request.url);
  const first = (name: string): string | undefined =>
    request.headers.get(name)?.split(",", 1)[0]?.trim() || undefined;
  const protocol = first("x-forwarded-proto") ?? url.protocol.replace(":", "");
  const host = first("x-forwarded-host") ?? first("host") ?? url.host;
  const origin = `${protocol}://${host}`;
  return URL.canParse(origin) ? new URL(origin).origin : url.origin;
}
