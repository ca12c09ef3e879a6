import { disagreementsFeed } from "../feed-reply";

export const GET = (request: Request) => disagreementsFeed(request, "atom");
