/** Stands in for `$app/server`, which only a SvelteKit app has, and from which Superforms takes nothing. */
export {};
