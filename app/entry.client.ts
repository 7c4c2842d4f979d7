// The only script of the site. Pages work without it; each island registers itself and improves the form it wraps.
export {};
