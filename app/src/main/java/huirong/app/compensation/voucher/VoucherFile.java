package huirong.app.compensation.voucher;

/** The bytes of a paper as they were uploaded. */
public record VoucherFile(Media media, byte[] body) {}
