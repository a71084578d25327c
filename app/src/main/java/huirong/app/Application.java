package huirong.app;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * The server. It is started by the launcher in {@code run}, which hands it a database and a data folder. Two modules may use
 * one word for types of their own, so beans go by their full names.
 */
@Modulithic
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Application {}
