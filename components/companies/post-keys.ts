/** What a post is called by in the catalogs, part by part: "Co-founder and chief executive" is two. */
export const postKeys = (post: string): string[] =>
  post.split(" and ").map((part) => part.toLowerCase().replace(/[^a-z]+/g, "_"));
