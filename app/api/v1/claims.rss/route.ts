import { claimsFeed } from "../feed-reply";

export const GET = (request: Request) => claimsFeed(request, "rss");
