package huirong.app.creditfile.view;

/** A firm inside this package: its number and its reference. */
record Firm(long home, String ref) {}
