package huirong.story;

/** Starts the demonstration. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(huirong.app.run.Main.execute(new DemoCommand(), arguments));
    }
}
