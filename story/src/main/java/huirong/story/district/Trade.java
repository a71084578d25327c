package huirong.story.district;

/** Hardware trades, each with its class of GB/T 4754-2017. */
enum Trade {
    KNIVES("刀具", "3324", "刀剪及类似日用金属工具锻打、制造、销售"),
    HAND_TOOLS("手工具", "3322", "手工具制造、销售"),
    FARM_TOOLS("农具", "3323", "农用及园林用金属工具制造、销售"),
    LOCKS("锁具", "3351", "锁具及建筑、家具用金属配件制造、销售"),
    FORGINGS("锻件", "3393", "锻件及粉末冶金制品制造、销售"),
    KITCHENWARE("厨具", "3381", "金属制厨房用器具制造、销售"),
    HEAT_TREATMENT("热处理", "3360", "金属表面处理及热处理加工"),
    FASTENERS("紧固件", "3482", "紧固件制造、销售");

    private final String noun;
    private final String industry;
    private final String scope;

    Trade(String noun, String industry, String scope) {
        this.noun = noun;
        this.industry = industry;
        this.scope = scope;
    }

    String noun() {
        return noun;
    }

    String industry() {
        return industry;
    }

    String scope() {
        return scope;
    }
}
