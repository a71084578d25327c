package huirong.app.compensation.filing;

/** A filing that is to be kept, and the account of the person who stands for it. */
record NewFiling(Filing filing, String account) {}
