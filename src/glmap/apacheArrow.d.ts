// deck.gl's types reach apache-arrow, whose types bring Node's into the page; the atlas uses no Arrow tables.
export {};
