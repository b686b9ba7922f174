package dk.holdplan.api.architecture.broken;

import org.springframework.web.bind.annotation.RestController;

@RestController
public abstract class OpenController {
}
